package org.meritdesk.web.faces.ingestion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritdesk.ingestion.api.ContactView;
import org.meritdesk.measures.api.Effect;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.AppraisalLine;
import org.meritdesk.scoring.api.Appraisals;
import org.meritdesk.scoring.api.CostlyContact;
import org.meritdesk.scoring.api.Loss;
import org.meritdesk.scoring.api.Outcome;
import org.meritdesk.web.faces.MeasureWords;

/** What a contact cost those agents whose scores the reader may see (会话失分). */
@Dependent
public class ContactCosts {

  @Inject private Appraisals appraisals;
  @Inject private Agents agents;

  /** Points by agent and measure, and the measures that count for each agent. */
  record Found(Map<EffectRows.Key, BigDecimal> costs, Map<Long, List<String>> judged) {}

  Found of(List<Effect> effects, ContactView contact, Caller caller) {
    Found found = new Found(new HashMap<>(), new HashMap<>());
    Set<Long> records = effects.stream().map(Effect::recordId).collect(Collectors.toSet());
    Instant at = contact.line().openedAt();
    YearMonth month = YearMonth.from(at.atZone(ZoneId.of(contact.zone())));
    RowScope seen = agents.scope(caller, month);
    effects.stream()
        .map(Effect::agentId)
        .distinct()
        .filter(seen::sees)
        .forEach(agent -> read(found, agent, month, records, caller));
    return found;
  }

  private void read(Found found, long agent, YearMonth month, Set<Long> records, Caller caller) {
    for (Appraisal appraisal : appraisals.ofAgent(agent, month, caller)) {
      if (appraisal.outcome() == Outcome.SCORED) {
        List<String> measures = appraisal.lines().stream().map(AppraisalLine::measure).toList();
        found.judged().put(agent, measures);
        for (Loss loss : losses(appraisal, caller)) {
          add(found, agent, loss, records);
        }
      }
    }
  }

  private List<Loss> losses(Appraisal appraisal, Caller caller) {
    Long id = appraisal.id();
    return id == null
        ? appraisals.provisionalLosses(
            appraisal.agentId(), appraisal.month(), appraisal.assignmentNo(), caller)
        : appraisals.losses(id, caller);
  }

  private static void add(Found found, long agent, Loss loss, Set<Long> records) {
    Measure measure = MeasureWords.measure(loss.measure());
    for (CostlyContact contact : loss.contacts()) {
      if (measure != null && records.contains(contact.recordId())) {
        found.costs().merge(new EffectRows.Key(agent, measure), contact.cost(), BigDecimal::add);
      }
    }
  }
}
