// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis {

/// True for a file or folder on NFS, SMB and the like, where another computer may write, and locks cannot be trusted.
/// Asks the system: not for the GUI thread.
bool isOnNetworkShare(const QString& path);

/// Of a kind of file system as Linux names them ("nfs4", "fuse.sshfs").
bool isNetworkFileSystem(const QByteArray& kind);

} // namespace parvis
