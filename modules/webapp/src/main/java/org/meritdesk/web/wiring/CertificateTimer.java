package org.meritdesk.web.wiring;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.meritdesk.training.api.Certificates;

/** Tells people early each morning what of theirs runs out (证书到期提醒); nobody is told twice. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CertificateTimer {

  private static final Logger LOG = Logger.getLogger(CertificateTimer.class.getName());

  @Inject private Certificates certificates;

  /** Tells; a failure is tried again the next morning. */
  @Schedule(hour = "5", minute = "40", timezone = "Asia/Shanghai", persistent = false)
  public void remind() {
    try {
      certificates.remind();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "nobody was told of certificates that run out", e);
    }
  }
}
