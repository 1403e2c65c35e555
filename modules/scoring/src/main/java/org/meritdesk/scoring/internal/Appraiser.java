package org.meritdesk.scoring.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Assignments;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.SchemeDocument;
import org.meritdesk.scoring.domain.Figure;
import org.meritdesk.scoring.domain.Judge;
import org.meritdesk.scoring.domain.Judgement;
import org.meritdesk.scoring.domain.NextBand;
import org.meritdesk.scoring.domain.Ranking;

/**
 * Judges a whole month (月度计分): every assignment part by the scheme in force, ranked within it. A
 * pure function of assignments, schemes and cells.
 */
@ApplicationScoped
class Appraiser {

  private Jdbi jdbi;
  private Agents agents;
  private Assignments assignments;
  private PartFigures figures;

  @Inject
  Appraiser(Jdbi jdbi, Agents agents, Assignments assignments, PartFigures figures) {
    this.jdbi = jdbi;
    this.agents = agents;
    this.assignments = assignments;
    this.figures = figures;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected Appraiser() {}

  private record Judged(
      Part part, SchemeRows.@Nullable Row scheme, @Nullable Judgement judgement) {}

  /** The appraisals of a month with the facts known now, by agent and part. */
  public List<Appraised> appraise(YearMonth month) {
    return appraise(month, FigureChange.NONE);
  }

  /** The appraisals of a month as they would be under an assumption. */
  public List<Appraised> appraise(YearMonth month, FigureChange change) {
    List<Part> parts =
        Part.of(month, assignments.during(month.atDay(1), month.plusMonths(1).atDay(1)));
    List<SchemeRows.Row> inForce = jdbi.withHandle(handle -> SchemeRows.inForce(handle, month));
    Map<Part, Map<String, Figure>> read =
        new HashMap<>(figures.of(parts, inForce.stream().map(SchemeRows.Row::document).toList()));
    read.replaceAll(change::of);
    List<Judged> judged = new ArrayList<>();
    for (Part part : parts) {
      Optional<SchemeRows.Row> scheme =
          SchemesInForce.closest(
              inForce, part.assignment().postCode(), part.assignment().teamCode());
      judged.add(
          new Judged(
              part,
              scheme.orElse(null),
              scheme
                  .map(row -> Judge.judge(row.document(), read.getOrDefault(part, Map.of())))
                  .orElse(null)));
    }
    Map<String, Ranking> rankings = rankings(judged);
    Map<Long, AgentView> people =
        agents.byIds(parts.stream().map(part -> part.assignment().agentId()).distinct().toList());
    return judged.stream().map(each -> appraised(month, each, rankings, people, read)).toList();
  }

  private static Map<String, Ranking> rankings(List<Judged> judged) {
    Map<String, List<BigDecimal>> scores = new HashMap<>();
    for (Judged each : judged) {
      if (each.scheme() != null && each.judgement() != null && each.judgement().score() != null) {
        scores
            .computeIfAbsent(each.scheme().code(), code -> new ArrayList<>())
            .add(each.judgement().score());
      }
    }
    Map<String, Ranking> rankings = new HashMap<>();
    scores.forEach((code, those) -> rankings.put(code, new Ranking(those)));
    return rankings;
  }

  private static Appraised appraised(
      YearMonth month,
      Judged judged,
      Map<String, Ranking> rankings,
      Map<Long, AgentView> people,
      Map<Part, Map<String, Figure>> read) {
    Part part = judged.part();
    AgentView agent =
        Objects.requireNonNull(people.get(part.assignment().agentId()), "assigned but unknown");
    SchemeRows.Row scheme = judged.scheme();
    Judgement judgement = judged.judgement();
    if (scheme == null || judgement == null) {
      return new Appraised(part, AppraisalDraft.withoutScheme(month, part, agent), null);
    }
    Ranking ranking = rankings.get(scheme.code());
    SchemeDocument document = scheme.document();
    Appraisal appraisal =
        AppraisalDraft.judged(
            month,
            part,
            agent,
            scheme,
            judgement,
            ranking,
            NextBand.of(document, read.getOrDefault(part, Map.of()), judgement));
    return new Appraised(part, appraisal, document);
  }
}
