package org.meritdesk.web.wiring;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.meritdesk.training.api.CourseProposals;

/** Looks every night for what people need to learn (每日需求分析); on several servers it is done once. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NeedsTimer {

  private static final Logger LOG = Logger.getLogger(NeedsTimer.class.getName());

  @Inject private CourseProposals proposals;

  /** Looks; a failure is tried again the next night. */
  @Schedule(hour = "4", minute = "40", timezone = "Asia/Shanghai", persistent = false)
  public void look() {
    try {
      proposals.look();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "needs could not be looked for", e);
    }
  }
}
