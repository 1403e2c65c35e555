package org.meritdesk.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * A form is only taken from our own pages (来源检查). REST needs none: it never looks at cookies.
 * Behind a proxy that changes the host, {@code meritdesk.origin} names the public one.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class OriginCheck extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  @Inject
  @ConfigProperty(name = "meritdesk.origin")
  private transient Optional<String> origin;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean api = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    if (api || SAFE.contains(request.getMethod()) || ours(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private boolean ours(HttpServletRequest request) {
    String expected =
        origin.orElseGet(() -> request.getScheme() + "://" + request.getHeader("Host"));
    return same(expected, request.getHeader("Origin"), request.getHeader("Referer"));
  }

  /** Whether the sender is the expected origin; a request that names none is refused. */
  static boolean same(String expected, @Nullable String origin, @Nullable String referer) {
    if (origin != null) {
      return origin.equalsIgnoreCase(expected);
    }
    if (referer == null) {
      return false;
    }
    try {
      URI from = URI.create(referer);
      return (from.getScheme() + "://" + from.getRawAuthority()).equalsIgnoreCase(expected);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
