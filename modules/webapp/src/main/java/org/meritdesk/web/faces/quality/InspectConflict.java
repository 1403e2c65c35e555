package org.meritdesk.web.faces.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.InspectionView;
import org.meritdesk.web.faces.Words;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** What somebody else saved meanwhile, and how to go on (保存冲突). */
@Named
@RequestScoped
public class InspectConflict {

  @Inject private OpenDraft open;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable DraftConflict met;

  /** Shows what differs from what is stored. */
  public void meet(DraftText draft) {
    met = new DraftConflict(draft, open.again(), words());
  }

  /** Goes on with the version chosen criterion by criterion. */
  public void merge() {
    Set<String> mine = new HashSet<>();
    Sent.all()
        .forEach(
            (name, value) -> {
              if (name.startsWith("pick-") && "mine".equals(value)) {
                mine.add(name.substring("pick-".length()));
              }
            });
    settle(mine);
  }

  /** Goes on with what this page had. */
  public void takeMine() {
    Set<String> all = new HashSet<>(Set.of(""));
    open.getView().form().criteria().forEach(criterion -> all.add(criterion.code()));
    settle(all);
  }

  /** Goes on with what is stored. */
  public void takeStored() {
    notices.go("inspect?id=" + open.getView().id());
  }

  private void settle(Set<String> mine) {
    DraftText draft = DraftText.read(Sent.text("mine"));
    DraftText merged = new DraftConflict(draft, open.getView(), words()).merged(mine);
    InspectionView kept = open.keep(merged, Sent.number("stored"));
    notices.done("inspect?id=" + kept.id(), "inspect.settled");
  }

  private Words words() {
    return new Words(reader.getLocale());
  }

  /** Whether somebody else saved meanwhile. */
  public boolean isMet() {
    return met != null || Sent.text("mine") != null;
  }

  /** What differs from what is stored. */
  public List<ConflictRow> getRows() {
    DraftConflict known = met;
    return known == null ? List.of() : known.rows();
  }

  /** What this page had, for the next request. */
  public String getMine() {
    DraftConflict known = met;
    return known == null ? "" : DraftText.write(known.mine());
  }
}
