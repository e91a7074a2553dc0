"""Why a remark is made, why another is not, and the smallest change that would clear it."""
