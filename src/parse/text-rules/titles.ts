// Abbreviations that a name, a figure or an article's number always follows: no sentence ends at them.

/** With the stop, as printed. */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  `Mr. Mrs. Ms. Messrs. Mme. Mlle. Dr. Drs. Prof. Profs. Sen. Sens. Rep. Reps. Gov. Govs. Gen. Gens. Lt. Col. Capt. Maj.
  Sgt. Cpl. Pvt. Adm. Cmdr. Brig. Rev. Hon. Pres. Amb. Supt. Insp. Det. Sec. Msgr. Fr. Lieut. Cllr. Atty. vs. v. Vs.
  MR. MRS. MS. DR. SEN. REP. GOV. GEN. LT. COL. e.g. i.e. cf. Ph. Asst. Dep. Ald. Comdr. Pfc. Sr.-Lt.`.split(
    /\s+/,
  ),
)

/** Month abbreviations, with the stop: a figure after them is their day or year. */
export const monthAbbreviations: ReadonlySet<string> = new Set(
  `Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. JAN. FEB. MAR. APR. AUG. SEPT. OCT. NOV. DEC. No. Nos. p.
  pp. art. Art. no. nos. Vol. vol. Sec. sec. Ch. ch.`.split(/\s+/),
)

/** Acronyms that are no person's initials, though a name follow: "in Washington, D.C. Ortega said". */
export const plainAcronyms: ReadonlySet<string> = new Set(
  `U.S. U.N. U.K. E.U. D.C. U.S.A. U.S.S.R. U.A.E. D.R.C. L.A. N.Y. N.J. N.H. N.C. N.D. S.C. S.D. N.M. R.I. W.Va. B.C.
  P.R. A.D. a.m. p.m. A.M. P.M. M.D. M.P. P.C. Q.C. K.C. L.L.C. L.P. S.A. N.V. B.V. A.G. P.L.C. F.B.I. C.I.A. G.O.P.`.split(
    /\s+/,
  ),
)
