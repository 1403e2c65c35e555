package org.meritdesk.web.wiring;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.meritdesk.measures.api.Cells;
import org.meritdesk.training.api.Alerts;

/**
 * Keeps the cells current on every server (单元定时维护): each two seconds until no mark waits. Servers
 * share the marks; a failure gives them back for the next round. Alerts are told that figures have
 * changed.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CellTimer {

  private static final Logger LOG = Logger.getLogger(CellTimer.class.getName());
  private static final int AT_ONCE = 500;

  @Inject private Cells cells;
  @Inject private Alerts alerts;

  /** Works off what waits; the next round begins when this one is over. */
  @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
  public void work() {
    try {
      int worked = cells.work(AT_ONCE);
      boolean changed = worked > 0;
      while (worked == AT_ONCE) {
        worked = cells.work(AT_ONCE);
      }
      if (changed) {
        alerts.figuresChanged();
      }
    } catch (RuntimeException e) {
      LOG.log(
          Level.WARNING, "cells could not be brought up to date; the next round tries again", e);
    }
  }
}
