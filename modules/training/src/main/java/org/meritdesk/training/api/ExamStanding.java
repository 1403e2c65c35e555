package org.meritdesk.training.api;

import org.jspecify.annotations.Nullable;

/**
 * How an agent stands with the exam of a course (考试进度).
 *
 * @param attempts how often it may be tried
 * @param used how often it was, since the last completion ran out, or a refresher was taken up
 * @param open the attempt being answered; null without one
 * @param passed whether it was passed and still holds
 * @param refresher whether it may be sat again although the pass holds: a need was taken up since
 * @param mayBegin whether a new attempt may begin, or the open one go on
 */
public record ExamStanding(
    String course,
    int attempts,
    int used,
    @Nullable Long open,
    boolean passed,
    boolean refresher,
    boolean mayBegin) {}
