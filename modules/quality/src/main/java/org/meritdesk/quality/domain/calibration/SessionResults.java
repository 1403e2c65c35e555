package org.meritdesk.quality.domain.calibration;

import java.util.List;
import org.meritdesk.quality.api.CalibrationMark;
import org.meritdesk.quality.api.CalibrationResults;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.GraderAlignment;
import org.meritdesk.quality.domain.agreement.Bootstrap;

/**
 * What the submitted marks of a session say (校准结果): the same marks and seed give the same figures.
 */
public final class SessionResults {

  private static final int RESAMPLES = 1000;

  private final FormDocument form;
  private final List<CalibrationMark> marks;
  private final List<String> graders;
  private final BesideExpert expert;
  private final Measured measured;
  private final Bootstrap bootstrap;

  /** Sorts the marks; drafts do not count. */
  public SessionResults(FormDocument form, List<CalibrationMark> all, long seed) {
    List<CalibrationMark> submitted = all.stream().filter(CalibrationMark::submitted).toList();
    List<CalibrationMark> right = submitted.stream().filter(CalibrationMark::expert).toList();
    this.form = form;
    this.marks = submitted.stream().filter(mark -> !mark.expert()).toList();
    this.graders = marks.stream().map(CalibrationMark::grader).distinct().sorted().toList();
    this.expert = new BesideExpert(right);
    this.measured = right.isEmpty() ? Measured.median(marks) : Measured.expert(right);
    this.bootstrap = new Bootstrap(seed, RESAMPLES);
  }

  /** Everything. */
  public CalibrationResults all() {
    Figure figure = new Figure(bootstrap);
    CriterionFigures criteria = new CriterionFigures(marks, graders, figure);
    return new CalibrationResults(
        graders.size(),
        form.criteria().map(each -> criteria.of(each, expert.equal(marks, List.of(each)))).toList(),
        ScoreFigure.of(marks, figure),
        alignments());
  }

  /** Participant by participant, by login. */
  public List<GraderAlignment> alignments() {
    GraderFigures figures = new GraderFigures(form, expert, measured, bootstrap);
    return graders.stream()
        .map(
            grader ->
                figures.of(
                    grader, marks.stream().filter(mark -> mark.grader().equals(grader)).toList()))
        .toList();
  }
}
