export async function benchPeers(_rows: number): Promise<void> {}
