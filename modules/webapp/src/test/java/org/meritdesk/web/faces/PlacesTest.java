package org.meritdesk.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.web.Texts;

class PlacesTest {

  @ParameterizedTest
  @EnumSource(Place.class)
  void a_place_has_its_page_its_address_and_its_name(Place place) throws IOException {
    String servlet = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));

    assertThat(Path.of("src/main/webapp", place.path() + ".xhtml")).exists();
    assertThat(servlet).contains("<url-pattern>/" + place.path() + "</url-pattern>");
    for (Locale locale : Texts.LANGUAGES) {
      assertThat(Texts.namedIfAny(locale, place.listed().key(), Map.of())).isNotNull();
      assertThat(Texts.namedIfAny(locale, place.group().key(), Map.of())).isNotNull();
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void no_group_of_the_navigation_is_longer_than_five(Role role) {
    Caller caller = new Caller("someone", Set.of(role), Set.of(), null, "zh-CN", "UTC");

    for (Place.Group group : Place.Group.values()) {
      assertThat(Place.of(caller).stream().filter(place -> place.group() == group))
          .hasSizeLessThanOrEqualTo(5);
    }
  }

  @Test
  void an_address_finds_its_place_with_and_without_ending() {
    for (Place place : Place.values()) {
      assertThat(Place.at("/" + place.path())).contains(place);
      assertThat(Place.at("/" + place.path() + ".xhtml")).contains(place);
    }
    assertThat(Place.at("/nowhere")).isEmpty();
  }
}
