package org.meritdesk.web.faces.shell;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Addresses within the portal (地址). */
public final class Addresses {

  private Addresses() {}

  /** The address being shown, with its query. */
  static String here(FacesContext faces) {
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  /** The address asked for, without the context path and the query. */
  static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  /** A wanted address if it lies within the portal, else the start: never another host. */
  static String within(@Nullable String wanted) {
    boolean ours = wanted != null && wanted.matches("/[A-Za-z0-9][A-Za-z0-9/._?=&%-]*");
    return ours && wanted != null ? wanted : "/";
  }

  /** The full path of a page, such as {@code /people?id=7}. */
  public static String of(FacesContext faces, String page) {
    return faces.getExternalContext().getRequestContextPath() + "/" + page;
  }
}
