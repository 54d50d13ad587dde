// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/network_share.h"

#include <QFileInfo>
#include <QList>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace parvis {

bool isNetworkFileSystem(const QByteArray& kind)
{
    // Those of networks, those of clusters, and the folders that a virtual machine has in common with its host.
    static const QList<QByteArray> kinds{"nfs",   "nfs4", "cifs", "smb",    "smb2",   "smb3",      "smbfs",  "ncpfs",
                                         "davfs", "afs",  "coda", "ceph",   "lustre", "glusterfs", "beegfs", "gpfs",
                                         "ocfs2", "gfs2", "9p",   "vboxsf", "vmhgfs", "virtiofs",  "prl_fs", "acfs"};
    // What a user mounts: the shares of the file manager, those of a server, those of a cloud.
    static const QList<QByteArray> mounted{"sshfs",  "gvfsd-fuse", "kio-fuse",    "smbnetfs",
                                           "davfs2", "davfs",      "glusterfs",   "ceph",
                                           "rclone", "s3fs",       "vmhgfs-fuse", "curlftpfs",
                                           "goofys", "onedriver",  "hubicfuse",   "google-drive-ocamlfuse"};
    const QByteArray name = kind.toLower();
    return kinds.contains(name) || (name.startsWith("fuse.") && mounted.contains(name.mid(5)));
}

bool isOnNetworkShare(const QString& path)
{
    const QFileInfo place(path);
    const QString folder = place.isDir() ? place.absoluteFilePath() : place.absolutePath();
    return isNetworkFileSystem(QStorageInfo(folder).fileSystemType()) || path.startsWith(u"//"_s) ||
           path.startsWith(u"\\\\"_s);
}

} // namespace parvis
