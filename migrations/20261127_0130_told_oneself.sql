-- What the house did for a member behind the answers ends under their own name: that it did, they are told as by the clock.
create policy told_oneself on notification for insert to travessia_app with check (
  organisation_id = (select app.organisation()) and member_id = (select app.member()) and actor_id is null and case_id is null);
