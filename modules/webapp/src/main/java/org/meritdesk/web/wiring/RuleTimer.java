package org.meritdesk.web.wiring;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.meritdesk.training.api.EnrolmentRules;

/** Seats people by rules every morning (每日规则报名). */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RuleTimer {

  private static final Logger LOG = Logger.getLogger(RuleTimer.class.getName());

  @Inject private EnrolmentRules rules;

  /** Seats; a failure is tried again the next morning. */
  @Schedule(hour = "5", minute = "10", timezone = "Asia/Shanghai", persistent = false)
  public void seat() {
    try {
      rules.seat();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "nobody was seated by rules", e);
    }
  }
}
