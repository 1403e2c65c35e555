package org.meritdesk.web.faces.scoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import org.meritdesk.scoring.api.Appeals;

/** How many appeals may still change a month (未决申诉). */
@Named
@RequestScoped
public class MonthAppeals {

  @Inject private Appeals appeals;

  /** Open ones about contacts of the month. */
  public long open(YearMonth month) {
    return appeals.open(month);
  }
}
