package org.meritdesk.web.faces.shell;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Rings the bells of open pages every two seconds (铃铛定时). */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LiveTimer {

  private static final Logger LOG = Logger.getLogger(LiveTimer.class.getName());

  @Inject private LiveBells bells;

  /** One round; a failure waits for the next. */
  @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
  public void ring() {
    try {
      bells.turn();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "open pages could not be told; the next round tries again", e);
    }
  }
}
