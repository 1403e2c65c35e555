package org.meritdesk.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** One caller's way to the running server: by a sign-in or by a key. */
final class Api {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String address;
  private final String authorization;

  private Api(String address, String authorization) {
    this.address = address;
    this.authorization = authorization;
  }

  /** A person. */
  static Api person(RunningServer server, String login, String password) {
    byte[] pair = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
    return new Api(server.address(), "Basic " + Base64.getEncoder().encodeToString(pair));
  }

  /** A program. */
  static Api key(RunningServer server, String key) {
    return new Api(server.address(), "Bearer " + key);
  }

  /** What came back. */
  record Answer(String request, HttpResponse<byte[]> response) {

    /** The body, which must come with this status. */
    JsonNode json(int status) {
      assertThat(response.statusCode()).as("%s: %s", request, text()).isEqualTo(status);
      try {
        return JSON.readTree(response.body());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** The call was refused for this reason. */
    void refused(int status, String problem) {
      assertThat(json(status).path("type").asText()).as(request).isEqualTo("/problems/" + problem);
    }

    private String text() {
      return new String(response.body(), StandardCharsets.UTF_8);
    }
  }

  JsonNode get(String path) {
    return ask(path).json(200);
  }

  Answer ask(String path) {
    return send(request(path).header("Accept", "application/json").GET());
  }

  /** A file, whatever its kind. */
  HttpResponse<byte[]> file(String path) {
    return send(request(path).GET()).response();
  }

  Answer post(String path) {
    return send(request(path).POST(BodyPublishers.noBody()));
  }

  Answer post(String path, Object body) {
    return send(json(path).POST(body(body)));
  }

  /** Changes what was read at a version. */
  Answer put(String path, int version, Object body) {
    return send(json(path).header("If-Match", "\"" + version + "\"").PUT(body(body)));
  }

  /** A deed upon what was read at a version. */
  Answer post(String path, int version) {
    return send(
        request(path).header("If-Match", "\"" + version + "\"").POST(BodyPublishers.noBody()));
  }

  /** The same with something to say. */
  Answer post(String path, int version, Object body) {
    return send(json(path).header("If-Match", "\"" + version + "\"").POST(body(body)));
  }

  Answer delete(String path) {
    return send(request(path).DELETE());
  }

  /** Hands in a file. */
  Answer upload(String path, Path file) {
    try {
      return send(
          request(path)
              .header("Content-Type", "text/tab-separated-values")
              .POST(BodyPublishers.ofFile(file)));
    } catch (FileNotFoundException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpRequest.Builder json(String path) {
    return request(path).header("Content-Type", "application/json");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + "/api/v1/" + path))
        .timeout(Duration.ofMinutes(5))
        .header("Authorization", authorization);
  }

  private static BodyPublisher body(@Nullable Object body) {
    try {
      return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Answer send(HttpRequest.Builder builder) {
    HttpRequest request = builder.build();
    try {
      return new Answer(
          request.method() + " " + request.uri().getPath(),
          CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
