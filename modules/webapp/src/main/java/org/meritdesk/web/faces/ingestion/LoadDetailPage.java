package org.meritdesk.web.faces.ingestion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.IngestionProblem;
import org.meritdesk.ingestion.api.LoadReport;
import org.meritdesk.ingestion.api.LoadState;
import org.meritdesk.ingestion.api.Loads;
import org.meritdesk.ingestion.api.QualityFinding;
import org.meritdesk.web.faces.shell.Reader;

/** One load: its counts, what was refused, what is odd in it (装载详情). */
@Named
@RequestScoped
public class LoadDetailPage {

  @Inject private Loads loads;
  @Inject private Reader reader;

  private @Nullable Long id;
  private @Nullable LoadReport load;
  private List<QualityFinding> findings = List.of();

  /** Reads the load and its quality. */
  public void read() {
    Long wanted = id;
    if (wanted == null) {
      throw IngestionProblem.LOAD_NOT_FOUND.problem("load", "");
    }
    LoadReport found = loads.get(wanted, reader.caller());
    load = found;
    if (found.state() == LoadState.DONE && !found.dryRun()) {
      findings = loads.quality(wanted, reader.caller()).findings();
    }
  }

  /** How many checks found something. */
  public long getOdd() {
    return findings.stream().filter(finding -> finding.count() > 0).count();
  }

  /** The load. */
  public @Nullable LoadReport getLoad() {
    return load;
  }

  /** What the quality checks found. */
  public List<QualityFinding> getFindings() {
    return findings;
  }

  /** Which load. */
  public @Nullable Long getId() {
    return id;
  }

  /** Takes which load. */
  public void setId(@Nullable Long id) {
    this.id = id;
  }
}
