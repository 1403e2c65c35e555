package org.meritdesk.quality.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A session as far as the caller may see it (校准): until it is revealed only the caller's own marks.
 *
 * @param line what the list says of it
 * @param form the pinned version of the form
 * @param contacts what is marked
 * @param graders who marks, the expert last
 * @param marks after the session is revealed those submitted by everybody, before the caller's own
 * @param notes what was agreed, the oldest first
 * @param drawSeed where the draw began; null if the contacts were named
 * @param population how many parts the draw chose from; null likewise
 * @param bootstrapSeed where the intervals' resamples begin
 * @param opener whether the caller opened it
 */
public record CalibrationView(
    CalibrationLine line,
    FormDocument form,
    List<CalibrationContact> contacts,
    List<CalibrationGrader> graders,
    List<CalibrationMark> marks,
    List<CalibrationNote> notes,
    @Nullable Long drawSeed,
    @Nullable Integer population,
    long bootstrapSeed,
    boolean opener) {

  /** Fixes the lists. */
  public CalibrationView {
    contacts = List.copyOf(contacts);
    graders = List.copyOf(graders);
    marks = List.copyOf(marks);
    notes = List.copyOf(notes);
  }

  /** Who is the measure of the others, if anybody. */
  public Optional<String> expert() {
    return graders.stream()
        .filter(CalibrationGrader::expert)
        .map(CalibrationGrader::login)
        .findFirst();
  }
}
