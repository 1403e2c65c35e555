package org.meritdesk.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meritdesk.people.api.Caller;

/**
 * Recognises a person on the pages by the session (页面认证). REST is left alone: there only the {@code
 * Authorization} header counts, never a cookie.
 */
@ApplicationScoped
public class PageAuthentication implements HttpAuthenticationMechanism {

  @Inject private SignedIn signedIn;
  @Inject private CurrentCaller current;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
      return context.doNothing();
    }
    Optional<Caller> caller = signedIn.find(request);
    if (caller.isPresent()) {
      current.is(caller.get());
      return context.notifyContainerAboutLogin(
          caller.get().name(),
          caller.get().roles().stream().map(Enum::name).collect(Collectors.toSet()));
    }
    return context.isProtected() ? context.responseUnauthorized() : context.doNothing();
  }

  @Override
  public void cleanSubject(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    signedIn.leave(request);
    context.cleanClientSubject();
  }
}
