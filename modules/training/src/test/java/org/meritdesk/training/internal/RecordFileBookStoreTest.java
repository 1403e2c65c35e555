package org.meritdesk.training.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.training.internal.House.LEAD;
import static org.meritdesk.training.internal.House.MAKER;
import static org.meritdesk.training.internal.Refusals.refused;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.training.api.RecordField;
import org.meritdesk.training.api.RecordFileLook;
import org.meritdesk.training.api.RecordProfile;
import org.meritdesk.training.api.RecordQuery;
import org.meritdesk.training.api.TrainingProblem;

class RecordFileBookStoreTest {

  private final House house = new House();
  private final RecordFileBook files =
      new RecordFileBook(
          house.jdbi, house.measures.agents, house.records, house.trail, house.clock());

  @Test
  void a_file_is_looked_through_mended_by_a_profile_and_taken_over_once() {
    byte[] file = bytes("工号,课程,日期,成绩\nE1,稳住情绪,2026-11-01,80\n\nE9,稳住情绪,2026-11-01,80\n");
    RecordFileLook first = files.look(file, RecordProfile.plain(), MAKER);
    assertThat(first.unknownCourses()).containsExactly("稳住情绪");
    assertThat(first.refusals())
        .extracting(each -> each.line() + " " + each.field() + " " + each.code())
        .containsExactly(
            "2 course unknown-course", "4 employee_no unknown-agent", "4 course unknown-course");
    refused(() -> files.take(file, RecordProfile.plain(), MAKER), TrainingProblem.RECORDS_REFUSED);

    RecordProfile profile =
        new RecordProfile("旧系统", Map.of(), "", Set.of(), Set.of(), Map.of("稳住情绪", "calm"));
    byte[] mended = bytes("工号,课程,日期,成绩\nE1,稳住情绪,2026-11-01,80\n");
    assertThat(files.look(mended, profile, MAKER).fresh()).isEqualTo(1);
    assertThat(files.take(mended, profile, MAKER)).isEqualTo(1);
    assertThat(files.look(mended, profile, MAKER).fresh()).isZero();
    assertThat(files.take(mended, profile, MAKER)).isZero();
    assertThat(
            house
                .records
                .search(new RecordQuery(null, null, null, null, RecordQuery.LATEST, 0, 50), MAKER)
                .total())
        .isEqualTo(1);
  }

  @Test
  void a_profile_is_kept_replaced_and_forgotten() {
    RecordProfile profile =
        new RecordProfile(
            "旧系统",
            Map.of(RecordField.DAY, "When"),
            "M/d/yyyy",
            Set.of("done"),
            Set.of(),
            Map.of("a", "calm"));
    files.keep(profile, MAKER);
    assertThat(files.profiles(MAKER)).containsExactly(profile);
    RecordProfile other = new RecordProfile("旧系统", Map.of(), "", Set.of(), Set.of(), Map.of());
    files.keep(other, MAKER);
    assertThat(files.profiles(MAKER)).containsExactly(other);
    files.forget("旧系统", MAKER);
    assertThat(files.profiles(MAKER)).isEmpty();
    refused(() -> files.keep(RecordProfile.plain(), MAKER), PeopleProblem.FIELD_INVALID);
    refused(
        () ->
            files.keep(
                new RecordProfile("x", Map.of(), "what", Set.of(), Set.of(), Map.of()), MAKER),
        PeopleProblem.FIELD_INVALID);
    refused(() -> files.profiles(LEAD), PeopleProblem.NOT_ALLOWED);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
