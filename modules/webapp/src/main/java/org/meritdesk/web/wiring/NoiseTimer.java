package org.meritdesk.web.wiring;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.meritdesk.training.api.NoisyRules;

/** Names noisy alert rules on Monday morning (每周噪声通报); on several servers people are told once. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoiseTimer {

  private static final Logger LOG = Logger.getLogger(NoiseTimer.class.getName());

  @Inject private NoisyRules rules;

  /** Names them. */
  @Schedule(
      dayOfWeek = "Mon",
      hour = "8",
      minute = "30",
      timezone = "Asia/Shanghai",
      persistent = false)
  public void tell() {
    try {
      rules.tell();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "noisy rules could not be named", e);
    }
  }
}
