package org.meritdesk.training.api;

/**
 * Why a record of the past is refused (导入错误).
 *
 * @param line which one, counted from 1
 * @param field the column
 * @param code stable name: {@code required}, {@code unknown-agent}, {@code unknown-course}, {@code
 *     in-the-future}, {@code not-a-score}, {@code twice}; of a file also {@code
 *     unreadable-encoding}, {@code empty-file}, {@code too-many-lines}, {@code missing-column},
 *     {@code not-a-day}, {@code not-a-result}
 * @param value what stood there
 */
public record RecordRefusal(int line, String field, String code, String value) {}
