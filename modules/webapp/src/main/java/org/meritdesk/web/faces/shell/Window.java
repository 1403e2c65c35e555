package org.meritdesk.web.faces.shell;

/**
 * Which rows of a long list are shown (分页).
 *
 * @param page counted from 0
 * @param size rows of a page
 * @param total rows in all
 */
public record Window(int page, int size, long total) {

  /** The number of the first row, from 1; 0 without rows. */
  public long first() {
    return total == 0 ? 0 : (long) page * size + 1;
  }

  /** The number of the last row. */
  public long last() {
    return Math.min(total, (long) (page + 1) * size);
  }

  /** Whether rows come before. */
  public boolean before() {
    return page > 0;
  }

  /** Whether rows come after. */
  public boolean after() {
    return last() < total;
  }
}
