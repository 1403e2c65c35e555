package org.meritdesk.scoring.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.Schemes;
import org.meritdesk.scoring.api.ScoreOutlook;
import org.meritdesk.scoring.api.ScoreOutlooks;
import org.meritdesk.scoring.domain.Outlook;

/** Reads the scheme of each appraisal and says how far its score is certain (得分展望). */
@ApplicationScoped
class OutlookReader implements ScoreOutlooks {

  private Schemes schemes;

  @Inject
  OutlookReader(Schemes schemes) {
    this.schemes = schemes;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected OutlookReader() {}

  @Override
  public List<ScoreOutlook> of(List<Appraisal> appraisals) {
    return appraisals.stream().map(this::one).toList();
  }

  private ScoreOutlook one(Appraisal appraisal) {
    String code = appraisal.schemeCode();
    Integer version = appraisal.schemeVersion();
    return code == null || version == null
        ? new ScoreOutlook(null, null, null)
        : Outlook.of(appraisal, schemes.version(code, version).document());
  }
}
