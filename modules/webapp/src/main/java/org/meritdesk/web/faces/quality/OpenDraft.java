package org.meritdesk.web.faces.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.InspectionView;
import org.meritdesk.quality.api.Inspections;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.web.faces.shell.Reader;

/** The inspection on the desk, one for all that a request does with it (当前质检). */
@RequestScoped
public class OpenDraft {

  @Inject private Inspections inspections;
  @Inject private Reader reader;

  private @Nullable Long id;
  private @Nullable InspectionView view;

  /** Keeps what was said. */
  public InspectionView keep(DraftText draft, int version) {
    InspectionView kept =
        inspections.save(
            asked(),
            version,
            draft.toAnswers(),
            draft.comment(),
            draft.quotes(),
            draft.spent(),
            reader.caller());
    view = kept;
    return kept;
  }

  /** The inspection. */
  public InspectionView getView() {
    InspectionView read = view;
    if (read == null) {
      read = inspections.get(asked(), reader.caller());
      view = read;
    }
    return read;
  }

  /** The inspection as it is stored by now. */
  public InspectionView again() {
    view = null;
    return getView();
  }

  private long asked() {
    Long wanted = id;
    if (wanted == null) {
      throw QualityProblem.INSPECTION_NOT_FOUND.problem("inspection", "");
    }
    return wanted;
  }

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }
}
