package org.meritdesk.web.faces.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Order;

/**
 * The address of the list being shown, turned another way (列表地址): another page, another order, as a
 * file. Everything else that it asks for stays.
 */
@Named("list")
@RequestScoped
public class ListAddress {

  private static final String SORT = "sort";
  private static final String ORDER = "order";
  private static final String PAGE = "page";
  private static final String EXPORT = "export";
  private static final String DESCENDING = "desc";

  @Inject private HttpServletRequest request;

  /** Another page of the list. */
  public String page(long number) {
    return with(Map.of(PAGE, String.valueOf(number)));
  }

  /**
   * The list by a column, from its first page; turned round if that is its order already.
   *
   * @param start how the list is ordered by the column if nobody asks, or empty
   * @param first the way that is shown first
   */
  public String by(String column, @Nullable String start, @Nullable String first) {
    String now = state(column, start);
    boolean begins = DESCENDING.equals(first);
    boolean down = "none".equals(now) ? begins : "ascending".equals(now);
    return with(Map.of(SORT, column, ORDER, down ? DESCENDING : "asc"));
  }

  /** How the list is ordered by a column, in the words of {@code aria-sort}. */
  public String state(String column, @Nullable String start) {
    String asked = request.getParameter(SORT);
    if (asked == null || asked.isBlank()) {
      return start == null || start.isBlank() ? "none" : word(start);
    }
    return asked.equals(column) ? word(request.getParameter(ORDER)) : "none";
  }

  private static String word(@Nullable String order) {
    return DESCENDING.equals(order) ? "descending" : "ascending";
  }

  /** The list with one more thing asked for, on the page shown. */
  public String with(String name, Object value) {
    Map<String, String> more = new LinkedHashMap<>();
    more.put(name, value.toString());
    String page = request.getParameter(PAGE);
    if (page != null && page.matches("\\d+")) {
      more.put(PAGE, page);
    }
    return with(more);
  }

  /** The whole list as a file. */
  public String getDownload() {
    return with(Map.of(EXPORT, "csv"));
  }

  /** Whether the list is wanted as a file. */
  public boolean isFile() {
    return "csv".equals(request.getParameter(EXPORT));
  }

  /** The column asked for, for the next search; empty where none is. */
  public String getSort() {
    return parameter(SORT);
  }

  /** The way asked for, for the next search; empty where none is. */
  public String getOrder() {
    return parameter(ORDER);
  }

  private String parameter(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  /** The order asked for, if it is by one of the columns. */
  public <C extends Enum<C>> Order<C> order(Class<C> columns, Order<C> otherwise) {
    Order<C> asked = order(columns);
    return asked == null ? otherwise : asked;
  }

  /** The order asked for; null where none of the columns is. */
  public <C extends Enum<C>> @Nullable Order<C> order(Class<C> columns) {
    String asked = getSort().toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(columns.getEnumConstants())
        .filter(each -> each.name().equals(asked))
        .findFirst()
        .map(each -> new Order<>(each, DESCENDING.equals(getOrder())))
        .orElse(null);
  }

  private String with(Map<String, String> changed) {
    Map<String, String> pairs = new LinkedHashMap<>();
    String query = request.getQueryString();
    for (String pair : query == null ? new String[0] : query.split("&")) {
      pairs.put(pair.replaceFirst("=.*", ""), pair.replaceFirst("^[^=]*=?", ""));
    }
    pairs.keySet().removeAll(java.util.Set.of(PAGE, EXPORT, ""));
    pairs.putAll(changed);
    return pairs.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(pair -> pair.getKey() + "=" + pair.getValue())
        .collect(Collectors.joining("&", "?", ""));
  }
}
