package org.meritdesk.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * The script's calls to the running instance (脚本调用), with the key that the server left in the state
 * folder; a refusal ends with the problem's own words.
 */
public final class Calls {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final String address;
  private final String key;

  Calls(Places places) {
    this.address =
        Instance.running(places)
            .filter(Instance::ready)
            .orElseThrow(() -> new CannotGoOn("nothing runs: ./meritdesk start"))
            .address();
    this.key = key(new Secrets(places).scriptKey());
  }

  /** Those of an instance that is known to be ready, with the key of a file. */
  public Calls(String address, Path keyFile) {
    this.address = address;
    this.key = key(keyFile);
  }

  /** Hands in a file by a profile and shows how far it is. */
  JsonNode importFile(ImportArguments what) {
    StringBuilder query = new StringBuilder("?profile=").append(encoded(what.profile()));
    query.append("&name=").append(encoded(what.file().getFileName().toString()));
    query.append("&dry-run=").append(what.dryRun());
    if (what.source() != null) {
      query.append("&source=").append(encoded(what.source()));
    }
    try {
      BodyPublisher body = Progress.of(what.file());
      return send(
          request("intake/files" + query)
              .header("Content-Type", "application/octet-stream")
              .POST(body));
    } catch (IOException e) {
      throw new CannotGoOn("cannot read " + what.file() + ": " + e.getMessage(), e);
    }
  }

  /** Posts lines of JSON. */
  public JsonNode postLines(String path, byte[] lines) {
    return send(
        request(path)
            .header("Content-Type", "application/x-ndjson")
            .POST(HttpRequest.BodyPublishers.ofByteArray(lines)));
  }

  /** Posts an object. */
  public JsonNode post(String path, Map<String, ?> body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(JSON.valueToTree(body).toString())));
  }

  /** Posts without a body. */
  JsonNode post(String path) {
    return send(request(path).POST(HttpRequest.BodyPublishers.noBody()));
  }

  /** Reads. */
  public JsonNode get(String path) {
    return send(request(path).GET());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + "/api/v1/" + path))
        .timeout(Duration.ofHours(2))
        .header("Authorization", "Bearer " + key)
        .header("Accept", "application/json")
        .header("Accept-Language", "zh-CN".equals(language()) ? "zh-CN" : "en");
  }

  private JsonNode send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      JsonNode body = JSON.readTree(answer.body().isBlank() ? "{}" : answer.body());
      if (answer.statusCode() / 100 != 2) {
        throw new CannotGoOn(
            (body.path("title").asText("status " + answer.statusCode())
                    + ". "
                    + body.path("detail").asText(""))
                .strip());
      }
      return body;
    } catch (IOException e) {
      throw new CannotGoOn("no answer from " + address + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotGoOn("interrupted", e);
    }
  }

  private static String language() {
    return System.getenv().getOrDefault("LANG", "").startsWith("zh") ? "zh-CN" : "en";
  }

  private static String key(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new CannotGoOn("the key of this script is missing: " + file, e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
