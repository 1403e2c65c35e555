package org.meritdesk.web.faces.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.SignIns;
import org.meritdesk.people.api.UserView;
import org.meritdesk.web.faces.Figures;

/** The person in front of the page (读者): who, in which language and zone. */
@Named("reader")
@RequestScoped
public class Reader {

  @Inject private HttpServletRequest request;
  @Inject private SignIns signIns;
  @Inject private Language language;
  @Inject private Clock clock;

  private @Nullable Optional<Caller> caller;
  private @Nullable Optional<UserView> user;

  /** Who is signed in, if anybody. */
  public Optional<Caller> signedIn() {
    Optional<Caller> known = caller;
    if (known == null) {
      known = Optional.ofNullable(request.getRemoteUser()).flatMap(signIns::current);
      caller = known;
    }
    return known;
  }

  /** Who is signed in. */
  public Caller caller() {
    return signedIn().orElseThrow(PeopleProblem.NOT_ALLOWED::problem);
  }

  /** The person's name as shown. */
  public String getName() {
    Optional<UserView> known = user;
    if (known == null) {
      known = signedIn().flatMap(who -> signIns.user(who.name()));
      user = known;
    }
    return known.map(UserView::displayName).orElse("");
  }

  /** The first letter of the name, for the round mark. */
  public String getInitial() {
    String name = getName();
    return name.isEmpty() ? "?" : name.substring(0, name.offsetByCodePoints(0, 1));
  }

  /** One of the five grounds of the round mark, the same for the same name. */
  public int getTone() {
    return Math.floorMod(getName().hashCode(), 5);
  }

  /** The language of the page. */
  public Locale getLocale() {
    return language.chosen().orElseGet(() -> language.of(signedIn(), request));
  }

  /** The BCP 47 tag of the language. */
  public String getLanguageTag() {
    return getLocale().toLanguageTag();
  }

  /** The person's zone. */
  public ZoneId zone() {
    return signedIn().map(who -> ZoneId.of(who.zone())).orElse(ZoneId.of("Asia/Shanghai"));
  }

  /** The day it is for the person. */
  public LocalDate today() {
    return LocalDate.now(clock.withZone(zone()));
  }

  /** The person's zone as shown. */
  public String getZoneName() {
    return zone().getId();
  }

  /** How figures are written for this person. */
  @Produces
  @Named("f")
  public Figures figures() {
    return new Figures(getLocale(), zone());
  }
}
