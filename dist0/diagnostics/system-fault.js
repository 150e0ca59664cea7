/** True for an error of the operating system (with this code, if one is given): the disk, not a bug. */
export function isFault(error, code) {
    if (!(error instanceof Error) || !("code" in error) || !("syscall" in error))
        return false;
    return code === undefined || error.code === code;
}
