package org.meritdesk.web.faces.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.meritdesk.people.api.Caller;
import org.meritdesk.web.faces.Place;

/** Lets in who may enter a page (页面门禁): others sign in first, or read who may. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class PageGuard extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private transient Reader reader;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = Addresses.path(request);
    Optional<Place> place = Place.at(path);
    if ("/".equals(path) || path.isEmpty()) {
      response.sendRedirect(request.getContextPath() + home());
    } else if (place.isPresent()) {
      enter(place.get(), request, response, chain);
    } else if (path.endsWith(".xhtml") && !isOpen(path)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Resources, and the pages that say what went wrong: anybody may read them. */
  private static boolean isOpen(String path) {
    return path.startsWith("/jakarta.faces.resource/") || path.startsWith("/errors/");
  }

  private String home() {
    return reader
        .signedIn()
        .map(
            caller ->
                Place.of(caller).stream().findFirst().map(p -> "/" + p.path()).orElse("/no-page"))
        .orElse("/sign-in");
  }

  private void enter(
      Place place, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Caller> caller = reader.signedIn();
    if (caller.isEmpty()) {
      String query = request.getQueryString();
      String wanted = Addresses.path(request) + (query == null ? "" : "?" + query);
      response.sendRedirect(
          request.getContextPath()
              + "/sign-in?to="
              + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
    } else if (place.admits(caller.get())) {
      response.setHeader("Cache-Control", "no-store");
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
