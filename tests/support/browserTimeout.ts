// A page with a spreadsheet engine starts in seconds, on a busy machine in many.
jest.setTimeout(60_000);
