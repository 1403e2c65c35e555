package org.meritdesk.web.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.meritdesk.people.api.ApiKeys;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.SignIns;
import org.meritdesk.web.WebProblem;
import org.meritdesk.web.security.CurrentCaller;

/**
 * Recognises who calls REST by the {@code Authorization} header alone (接口认证): an API key as Bearer,
 * or a person as Basic; a header that is wrong is refused, a missing one leaves a stranger. Systems
 * that know no Bearer send the key as password of {@value #KEY}, which is no one's login.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class Authentication implements ContainerRequestFilter {

  /** The account of a key in Basic authentication. */
  static final String KEY = SignIns.KEY_LOGIN;

  @Context private HttpServletRequest request;
  @Inject private ApiKeys keys;
  @Inject private SignIns signIns;
  @Inject private CurrentCaller current;

  @Override
  public void filter(ContainerRequestContext context) {
    String header = context.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (header == null) {
      return;
    }
    Optional<String> key = after("Bearer ", header);
    Optional<String> person = after("Basic ", header);
    if (key.isPresent()) {
      current.is(keys.caller(key.get()).orElseThrow(WebProblem.HTTP_401::problem));
    } else if (person.isPresent()) {
      current.is(person(person.get()));
    } else {
      throw WebProblem.HTTP_401.problem();
    }
  }

  private Caller person(String encoded) {
    String pair;
    try {
      pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw PeopleProblem.SIGN_IN_FAILED.problem();
    }
    int colon = pair.indexOf(':');
    if (colon < 0) {
      throw PeopleProblem.SIGN_IN_FAILED.problem();
    }
    String login = pair.substring(0, colon);
    String secret = pair.substring(colon + 1);
    return login.equals(KEY)
        ? keys.caller(secret).orElseThrow(WebProblem.HTTP_401::problem)
        : signIns.recognise(login, secret, request.getRemoteAddr());
  }

  private static Optional<String> after(String scheme, String header) {
    return header.regionMatches(true, 0, scheme, 0, scheme.length())
        ? Optional.of(header.substring(scheme.length()).strip())
        : Optional.empty();
  }
}
