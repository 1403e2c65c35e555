package org.meritdesk.web.faces.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.meritdesk.people.api.Caller;
import org.meritdesk.web.faces.Place;

/** The side navigation of the person (导航): only what the roles admit, in groups. */
@Named("navigation")
@RequestScoped
public class Navigation {

  private static final int TABS = 4;

  @Inject private Reader reader;
  @Inject private HttpServletRequest request;

  /** A heading with its places. */
  public record Section(Place.Group group, List<Place> places) {}

  /** The headings that have at least one place. */
  public List<Section> getSections() {
    List<Place> places = places();
    return Arrays.stream(Place.Group.values())
        .map(group -> new Section(group, places.stream().filter(p -> p.group() == group).toList()))
        .filter(section -> !section.places().isEmpty())
        .toList();
  }

  /** The first places, for the bar at the bottom of a phone. */
  public List<Place> getTabs() {
    return places().stream().limit(TABS).toList();
  }

  /** Whether the place is the one shown. */
  public boolean isHere(Place place) {
    return Place.at(Addresses.path(request)).map(Place::listed).filter(place::equals).isPresent();
  }

  /** Where the person arrives. */
  public Optional<Place> home() {
    return places().stream().findFirst();
  }

  private List<Place> places() {
    Optional<Caller> caller = reader.signedIn();
    return caller.map(Place::of).orElse(List.of());
  }
}
