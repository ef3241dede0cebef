const codes = (kind: 'crime' | 'place' | 'framework'): string =>
  `(select string_agg(t.code, E'\\n' order by t.code collate "C")
      from strategy.activity_terms t where t.node = a.node and t.kind = '${kind}')`

/**
 * Each fact of an activity `a` as a text, in the names and the one order of `rules/facts`: an office by its identifier,
 * a date by its day, a list one entry a line; empty where nothing stands.
 */
export const factTexts = `(
  select f.field, coalesce(f.text, '') as text
    from (values
      ('lead', a.lead::text),
      ('governanceLevel', a.governance_level),
      ('costState', a.cost_state),
      ('starts', to_char(a.starts, 'YYYY-MM-DD')),
      ('ends', to_char(a.ends, 'YYYY-MM-DD')),
      ('partners', (select string_agg(p.office::text, E'\\n' order by p.office::text collate "C")
                      from strategy.activity_partners p where p.node = a.node)),
      ('crimes', ${codes('crime')}),
      ('places', ${codes('place')}),
      ('frameworks', ${codes('framework')})
    ) as f (field, text)
)`
