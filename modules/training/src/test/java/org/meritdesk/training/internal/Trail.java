package org.meritdesk.training.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.AuditCheck;
import org.meritdesk.people.api.AuditEntry;
import org.meritdesk.people.api.AuditQuery;
import org.meritdesk.people.api.Caller;

/** Notes what would be audited. */
final class Trail implements Audit {

  final List<String> entries = new ArrayList<>();

  @Override
  public void record(
      Caller who, String action, String kind, String id, String reason, Map<String, ?> details) {
    entries.add(action + " " + id + " by " + who.name());
  }

  @Override
  public List<AuditEntry> search(AuditQuery query) {
    return List.of();
  }

  @Override
  public AuditCheck verify() {
    throw new UnsupportedOperationException();
  }
}
