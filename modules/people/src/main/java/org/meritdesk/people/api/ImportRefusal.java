package org.meritdesk.people.api;

/**
 * Why a line of a people file is refused (导入错误).
 *
 * @param line the line in the file; the heading is line 1
 * @param code a stable code, such as {@code required}, {@code not-a-date}, {@code unknown-team}
 * @param field the column's name, or empty for the whole line
 * @param value what stood there
 */
public record ImportRefusal(int line, String code, String field, String value) {}
