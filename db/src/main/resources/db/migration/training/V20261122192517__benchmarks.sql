-- What the trade reaches, with who published it and when.
create table training.benchmark (
  benchmark_id bigint generated always as identity primary key,
  measure text not null,
  value numeric not null,
  about text not null check (about <> ''),
  source text not null check (source <> ''),
  published_on date not null,
  kept_by text not null,
  kept_at timestamptz not null
);
create index benchmark_by_measure on training.benchmark (measure, published_on desc);
