/** What GraphiQL opens with: the first calls a partner makes, ready to run. */
export const exampleTabs: { query: string; variables?: string }[] = [
  {
    query: `# Bạn là ai, được làm gì? | Who are you, and what may you do?
# Chưa đăng nhập? Mở bảng điều khiển ở / rồi quay lại, hoặc thêm ở thẻ Headers:
# Not signed in? Sign in at / and come back, or add to the Headers tab:
#   { "Authorization": "Bearer ths_…" }
query WhoAmI {
  viewer { kind name role organisation { code nameVi } permissions }
  pilot { now weekOfPilot phasesInForce }
}
`,
  },
  {
    query: `# Được làm gì tại bưu cục, tại Trung tâm HCC? | What is allowed at a post office, and at the HCC?
query WhatIsAllowed {
  atBranch: capabilities(place: BRANCH, branch: "BC-VIETHUNG", procedure: "2.000635") {
    action allowed phase refusal { code message fix }
  }
  atCentre: capabilities(place: HCC_CENTRE, procedure: "2.000635") { action allowed }
}
`,
  },
  {
    query: `# Tiếp nhận hồ sơ; cùng khóa chống lặp thì cùng một hồ sơ | Receive a dossier; the same idempotency key gives the same dossier
mutation Receive($input: ReceiveDossierInput!) {
  receiveDossier(input: $input) {
    __typename
    ... on Dossier { id code status clock { dueAt remainingDays } }
    ... on Refusal { code message messageEn path fix fixEn }
  }
}
`,
    variables: JSON.stringify(
      {
        input: {
          procedure: '2.000635',
          place: 'HCC_CENTRE',
          papers: ['2.000635-01'],
          owner: { name: 'Nguyễn Văn Mẫu', idNumber: '022099000001', phone: '0900000001' },
          idempotencyKey: 'vi-du-1',
        },
      },
      null,
      2,
    ),
  },
  {
    query: `# Hồ sơ đến hạn sớm nhất | The dossiers due first
query DueFirst {
  dossiers(filter: { open: true }, sort: DUE_ASC, first: 10) {
    totalCount
    nodes { code status holder procedure { nameVi } branch { nameVi } clock { dueAt overdue remainingMinutes } }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  },
  {
    query: `# Một hồ sơ: dòng thời gian và bước tiếp theo | One dossier: its timeline and next steps
query OneDossier($code: String!) {
  dossier(code: $code) {
    code status version
    timeline { kind occurredAt actor formNumber }
    nextSteps { kind allowed reasonRequired reasons { code nameVi } refusal { message fix } }
  }
}
`,
    variables: JSON.stringify({ code: '000.00.24.H49-261123-0001' }, null, 2),
  },
];
