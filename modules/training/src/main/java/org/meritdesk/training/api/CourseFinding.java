package org.meritdesk.training.api;

import java.util.Map;

/**
 * Something that has to be mended in a course (课程检查结果): a name and arguments, no prose.
 *
 * @param place path of the row, such as {@code questions[2].right}
 * @param code stable name, such as {@code right-missing}
 * @param arguments what a text about it speaks of
 */
public record CourseFinding(String place, String code, Map<String, Object> arguments) {}
