const local = (moment: string) => `((${moment} AT TIME ZONE 'UTC') + interval '7 hours')`;

/**
 * Open dossiers whose first promise is not the day that the working calendar gives today (rules R1 to R4), limits in hours left
 * out. Only what is open is counted again, on one table of days: the cost follows the open work, not the books. A dossier
 * received by the post has its clock from the arrival of its papers (rule R5) and is not asked.
 */
export const promiseOffCalendar = `WITH o AS (
  SELECT d.id, d.code, d.branch_id, d.procedure_id, d.accepted_at, ${local('d.accepted_at')} AS at,
    ${local('d.original_due_at')}::date AS due, v.time_limit_unit AS unit,
    CASE WHEN d.channel = 'ONLINE' THEN coalesce(v.time_limit_online, v.time_limit) ELSE v.time_limit END AS quantity
  FROM dossiers d JOIN procedure_versions v ON v.id = d.procedure_version_id
  WHERE d.status IN ('ACCEPTED', 'IN_PROCESS', 'SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED') AND d.accepted_at IS NOT NULL
    AND d.original_due_at IS NOT NULL AND v.time_limit_unit <> 'WORKING_HOUR' AND NOT (d.channel = 'POSTAL' AND d.place <> 'HCC_CENTRE')),
days AS (
  SELECT day, worked, sum(worked::int) OVER (ORDER BY day) AS r
  FROM (SELECT g::date AS day, CASE WHEN c.kind = 'MAKEUP_WORKDAY' THEN true
      WHEN c.kind IN ('PUBLIC_HOLIDAY', 'COMPENSATORY_OFF', 'SWAPPED_OFF') THEN false ELSE extract(isodow FROM g) < 6 END AS worked
    FROM generate_series((SELECT min(at)::date FROM o), (SELECT max(at)::date + 2 * max(quantity) + 60 FROM o), interval '1 day') AS g
    LEFT JOIN calendar_days c ON c.date = g::date) w),
-- R3: day zero is the day itself while the office is open, else the next working day; R4: a same-day limit asks its cut-off.
z AS (
  SELECT o.*, d.r + CASE WHEN d.worked AND extract(hour FROM o.at) * 60 + extract(minute FROM o.at)
      <= CASE o.unit WHEN 'SAME_DAY' THEN p.same_day_cutoff ELSE p.afternoon_closes END THEN 0 ELSE 1 END AS zero
  FROM o JOIN days d ON d.day = o.at::date CROSS JOIN (SELECT same_day_cutoff, afternoon_closes FROM pilot_settings LIMIT 1) p),
-- R1 counts working days; R2 counts calendar days and rolls to a working one.
k AS (
  SELECT z.*, CASE z.unit WHEN 'WORKING_DAY' THEN z.zero + z.quantity WHEN 'SAME_DAY' THEN z.zero
      ELSE f.r + CASE WHEN f.worked THEN 0 ELSE 1 END END AS nth
  FROM z JOIN days s ON s.worked AND s.r = z.zero
  LEFT JOIN days f ON z.unit = 'CALENDAR_DAY' AND f.day = s.day + z.quantity)
SELECT k.id::bigint AS id, k.code AS subject, k.branch_id, k.procedure_id, k.accepted_at AS since
FROM k JOIN days e ON e.worked AND e.r = k.nth WHERE e.day <> k.due`;
