package org.meritdesk.people.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Invariant;

/** The trail of changes is whole (审计链完整). */
@ApplicationScoped
class AuditChainInvariant implements Invariant {

  private Audit audit;

  @Inject
  AuditChainInvariant(Audit audit) {
    this.audit = audit;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected AuditChainInvariant() {}

  @Override
  public String name() {
    return "audit-chain";
  }

  @Override
  public List<String> violations() {
    return audit.verify().findings().stream().map(f -> f.seq() + " " + f.fault()).toList();
  }
}
