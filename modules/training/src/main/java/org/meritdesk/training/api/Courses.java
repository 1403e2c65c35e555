package org.meritdesk.training.api;

import java.util.List;
import org.meritdesk.people.api.Caller;

/**
 * The catalogue of courses (课程目录): drafted and submitted by one person, in force once approved by
 * another, never changed afterwards.
 */
public interface Courses {

  /** Courses in force, by code; with those still being written for who keeps courses. */
  List<CourseView> search(CourseQuery query, Caller who);

  /** One course, or {@code course-not-found}. */
  CourseView get(String code, Caller who);

  /**
   * Saves a draft: the course's open draft is replaced, else a new version begins. A draft may
   * still have findings, unless it could not be kept at all.
   */
  CourseVersion draft(CourseDocument document, Caller who);

  /** Hands a draft to a second person; {@code course-refused} with its findings if it has any. */
  CourseVersion submit(String code, int versionNo, Caller who);

  /** Brings a version into force; only by somebody who neither wrote nor submitted it. */
  CourseVersion approve(String code, int versionNo, Caller who);

  /** Sends a submitted version back. */
  CourseVersion sendBack(String code, int versionNo, String reason, Caller who);

  /** What has to be mended in a document, row by row. */
  List<CourseFinding> check(CourseDocument document);

  /** Pain points that courses in force are for, the most frequent first. */
  List<PainPoint> painPoints();
}
