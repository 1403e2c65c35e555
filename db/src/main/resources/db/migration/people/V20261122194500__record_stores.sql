-- A receiver can be a learning record store: it gets statements (xAPI) and knows us by an account.
alter table people.webhook add column format text not null default 'STANDARD'
  check (format in ('STANDARD', 'XAPI_1', 'XAPI_2'));
alter table people.webhook add column account text;
alter table people.webhook add constraint webhook_account
  check ((format = 'STANDARD') = (account is null));
