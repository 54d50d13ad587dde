// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/network_share.h"

#include "tests/catch.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace parvis;

TEST_CASE("a share of another computer is told from a disk of this one")
{
    for (const char* kind : {"nfs4", "cifs", "SMB3", "9p", "vboxsf", "fuse.sshfs", "fuse.gvfsd-fuse", "fuse.rclone"}) {
        INFO(kind);
        CHECK(isNetworkFileSystem(kind));
    }
    for (const char* kind :
         {"ext4", "btrfs", "tmpfs", "vfat", "exfat", "ntfs3", "fuseblk", "fuse.ntfs-3g", "fuse", ""}) {
        INFO(kind);
        CHECK_FALSE(isNetworkFileSystem(kind));
    }
    CHECK(isOnNetworkShare(u"//serveur/partage/base.parvis"_s));
    CHECK_FALSE(isOnNetworkShare(QDir::tempPath()));
}
