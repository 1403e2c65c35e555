package org.meritdesk.web.faces.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.training.api.CourseQuery;
import org.meritdesk.training.api.CourseView;
import org.meritdesk.training.api.Courses;
import org.meritdesk.training.api.PastRecord;
import org.meritdesk.training.api.RecordField;
import org.meritdesk.training.api.RecordFileLook;
import org.meritdesk.training.api.RecordFiles;
import org.meritdesk.training.api.RecordProfile;
import org.meritdesk.training.api.RecordRefusal;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** Takes a file of past records (培训档案导入): looked through and mended first, then all or nothing. */
@Named
@ViewScoped
public class TrainingImportPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MOST_BYTES = 5 * 1024 * 1024;
  private static final int SHOWN = 12;
  private static final int REFUSALS_SHOWN = 50;

  @Inject private RecordFiles files;
  @Inject private Courses courses;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private transient @Nullable Part file;
  private byte @Nullable [] bytes;
  private @Nullable String fileName;
  private @Nullable String profile;
  private @Nullable String name;
  private String days = "";
  private String passed = "";
  private String failed = "";
  private final Map<RecordField, String> columns = new EnumMap<>(RecordField.class);
  private final Map<String, String> aliases = new TreeMap<>();
  private transient @Nullable RecordFileLook look;

  /** Reads the file with the profile chosen and shows what it says. */
  public void read() throws IOException {
    Part part = file;
    if (part == null || part.getSize() == 0) {
      notices.refuse("sources.file.missing");
      return;
    }
    try (InputStream in = part.getInputStream()) {
      byte[] read = in.readNBytes(MOST_BYTES + 1);
      if (read.length > MOST_BYTES) {
        throw PeopleProblem.IMPORT_TOO_LARGE.problem("limit", "5 MB");
      }
      bytes = read;
    }
    fileName = part.getSubmittedFileName();
    choose();
    again();
  }

  /** Looks through the file once more with what was changed. */
  public void again() {
    byte[] known = bytes;
    if (known == null) {
      return;
    }
    RecordFileLook found = files.look(known, profile(), reader.caller());
    look = found;
    for (RecordField field : RecordField.values()) {
      columns.put(field, found.columns().getOrDefault(field, ""));
    }
    found.unknownCourses().forEach(each -> aliases.putIfAbsent(each, ""));
  }

  /** Takes the file over. */
  public void take() {
    byte[] known = bytes;
    if (known != null) {
      int written = files.take(known, profile(), reader.caller());
      notices.done("training-records", "records.import.done", written);
    }
  }

  /** Keeps how the file is read for the next one. */
  public void keep() {
    RecordProfile kept = profile();
    files.keep(kept, reader.caller());
    profile = kept.name();
    again();
    notices.say("records.import.kept", kept.name());
  }

  /** Forgets the profile that is chosen. */
  public void forget() {
    String chosen = profile;
    if (chosen != null) {
      files.forget(chosen, reader.caller());
      notices.done("training-import", "records.import.forgotten", chosen);
    }
  }

  /** Begins again with another file. */
  public void other() {
    notices.go("training-import");
  }

  private void choose() {
    RecordProfile chosen =
        getProfiles().stream()
            .filter(each -> each.name().equals(profile))
            .findFirst()
            .orElse(RecordProfile.plain());
    name = chosen.name();
    days = chosen.days();
    passed = String.join(", ", chosen.passed());
    failed = String.join(", ", chosen.failed());
    columns.clear();
    columns.putAll(chosen.columns());
    aliases.clear();
    aliases.putAll(chosen.courses());
  }

  private RecordProfile profile() {
    return new RecordProfile(
        name == null ? "" : name,
        columns.entrySet().stream()
            .filter(each -> each.getValue() != null && !each.getValue().isEmpty())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
        days,
        words(passed),
        words(failed),
        aliases.entrySet().stream()
            .filter(each -> each.getValue() != null && !each.getValue().isEmpty())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.split("[,，、]"))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What the file says; null before there is one. */
  public @Nullable RecordFileLook getLook() {
    if (look == null && bytes != null) {
      again();
    }
    return look;
  }

  /** The first lines that can be read. */
  public List<PastRecord> getFirst() {
    RecordFileLook found = getLook();
    return found == null
        ? List.of()
        : found.records().subList(0, Math.min(SHOWN, found.records().size()));
  }

  /** The first lines that are wrong. */
  public List<RecordRefusal> getRefusals() {
    RecordFileLook found = getLook();
    return found == null
        ? List.of()
        : found.refusals().subList(0, Math.min(REFUSALS_SHOWN, found.refusals().size()));
  }

  /** Whether it can be taken over as it is. */
  public boolean isSound() {
    RecordFileLook found = getLook();
    return found != null && found.refusals().isEmpty() && found.fresh() > 0;
  }

  /** Names of courses that the profile says the meaning of, or has to. */
  public List<String> getForeign() {
    return List.copyOf(aliases.keySet());
  }

  /** The fields that columns can fill. */
  public RecordField[] getFields() {
    return RecordField.values();
  }

  /** The profiles to choose from. */
  public List<RecordProfile> getProfiles() {
    return files.profiles(reader.caller());
  }

  /** The courses in force, by code. */
  public Map<String, Map<String, String>> getCourses() {
    Map<String, Map<String, String>> known = new HashMap<>();
    for (CourseView each : courses.search(CourseQuery.everything(), reader.caller())) {
      known.put(each.code(), each.document().names());
    }
    return new TreeMap<>(known);
  }

  /** The headings of the sample. */
  public String getSample() {
    return Arrays.stream(RecordField.values())
        .map(RecordField::heading)
        .collect(Collectors.joining(", "))
        .toLowerCase(Locale.ROOT);
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  public @Nullable String getFileName() {
    return fileName;
  }

  public @Nullable String getProfile() {
    return profile;
  }

  public void setProfile(@Nullable String profile) {
    this.profile = profile;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public String getDays() {
    return days;
  }

  public void setDays(@Nullable String days) {
    this.days = days == null ? "" : days;
  }

  public String getPassed() {
    return passed;
  }

  public void setPassed(@Nullable String passed) {
    this.passed = passed == null ? "" : passed;
  }

  public String getFailed() {
    return failed;
  }

  public void setFailed(@Nullable String failed) {
    this.failed = failed == null ? "" : failed;
  }

  public Map<RecordField, String> getColumns() {
    return columns;
  }

  public Map<String, String> getAliases() {
    return aliases;
  }
}
