-- The session functions read settings of the transaction and nothing else: every slice may ask who acts.
grant usage on schema kernel to sutoon_acting, sutoon_app, public_visitor;
grant execute on function kernel.person() to sutoon_acting, sutoon_app, public_visitor;
grant execute on function kernel.machine() to sutoon_acting, sutoon_app, public_visitor;
grant execute on function kernel.mandated(text) to sutoon_acting, public_visitor;
grant execute on function kernel.offices() to sutoon_acting, public_visitor;
grant execute on function kernel.strategies() to sutoon_acting, public_visitor;
grant execute on function kernel.open_machine(text) to sutoon_app;

-- Not granted: kernel.migrations and kernel.replays belong to the owner's login alone.
