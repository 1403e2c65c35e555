package org.meritdesk.web.faces.incentive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.Career;
import org.meritdesk.incentive.api.CareerCandidate;
import org.meritdesk.incentive.api.CareerCase;
import org.meritdesk.web.faces.shell.Reader;

/** The reader's own next step and the ones taken (我的晋升). */
@Named
@RequestScoped
public class MyCareer {

  @Inject private Career career;
  @Inject private Reader reader;

  private @Nullable List<CareerCandidate> next;

  /** What the next step takes. */
  public List<CareerCandidate> getNext() {
    List<CareerCandidate> known = next;
    if (known == null) {
      known = career.mine(reader.caller());
      next = known;
    }
    return known;
  }

  /** Steps that were taken. */
  public List<CareerCase> getTaken() {
    return career.cases(reader.caller()).stream()
        .filter(each -> Long.valueOf(each.agentId()).equals(reader.caller().agentId()))
        .toList();
  }
}
