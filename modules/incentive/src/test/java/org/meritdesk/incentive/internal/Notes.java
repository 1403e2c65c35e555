package org.meritdesk.incentive.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.AuditCheck;
import org.meritdesk.people.api.AuditEntry;
import org.meritdesk.people.api.AuditQuery;
import org.meritdesk.people.api.Caller;

/** What was noted in the audit trail. */
final class Notes implements Audit {

  final List<String> lines = new CopyOnWriteArrayList<>();

  @Override
  public void record(
      Caller who, String action, String kind, String id, String reason, Map<String, ?> details) {
    lines.add(action + " by " + who.name());
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
