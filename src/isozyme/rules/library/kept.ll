%struct.owner = type { ptr, ptr, ptr, ptr, i64 }

define void @isozyme_kept_renew(ptr %0, i64 %1, i32 %2) {
  %4 = icmp sgt i64 %1, 0
  br i1 %4, label %.lr.ph99.preheader, label %._crit_edge107

.lr.ph99.preheader:
  br label %.lr.ph99

.lr.ph106:
  %.not72 = icmp eq i32 %2, 0
  br label %25

.lr.ph99:
  %.097 = phi i64 [ %14, %._crit_edge ], [ 0, %.lr.ph99.preheader ]
  %5 = getelementptr inbounds %struct.owner, ptr %0, i64 %.097
  %6 = getelementptr inbounds i8, ptr %5, i64 8
  %7 = load ptr, ptr %6, align 8
  %8 = load ptr, ptr %7, align 8
  %9 = load ptr, ptr %5, align 8
  %10 = load ptr, ptr %9, align 8
  %11 = icmp eq ptr %8, %10
  br i1 %11, label %12, label %13

12:
  store ptr null, ptr %7, align 8
  br label %13

13:
  %.not108 = icmp eq i64 %.097, 0
  br i1 %.not108, label %._crit_edge, label %.lr.ph.preheader

.lr.ph.preheader:
  br label %.lr.ph

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  %14 = add nuw nsw i64 %.097, 1
  %exitcond110.not = icmp eq i64 %14, %1
  br i1 %exitcond110.not, label %.lr.ph106, label %.lr.ph99

.lr.ph:
  %.06796 = phi i64 [ %24, %23 ], [ 0, %.lr.ph.preheader ]
  %15 = getelementptr inbounds %struct.owner, ptr %0, i64 %.06796
  %16 = getelementptr inbounds i8, ptr %15, i64 8
  %17 = load ptr, ptr %16, align 8
  %18 = load ptr, ptr %17, align 8
  %19 = load ptr, ptr %6, align 8
  %20 = load ptr, ptr %19, align 8
  %21 = icmp eq ptr %18, %20
  br i1 %21, label %22, label %23

22:
  store ptr null, ptr %19, align 8
  br label %23

23:
  %24 = add nuw nsw i64 %.06796, 1
  %exitcond.not = icmp eq i64 %24, %.097
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %.lr.ph

._crit_edge107.loopexit:
  br label %._crit_edge107

._crit_edge107:
  ret void

25:
  %.066105 = phi i64 [ 0, %.lr.ph106 ], [ %103, %set.exit ]
  %26 = getelementptr inbounds %struct.owner, ptr %0, i64 %.066105
  %27 = load ptr, ptr %26, align 8
  %28 = load ptr, ptr %27, align 8
  %29 = getelementptr inbounds i8, ptr %26, i64 8
  %30 = load ptr, ptr %29, align 8
  %31 = load ptr, ptr %30, align 8
  %.not109 = icmp eq i64 %.066105, 0
  br i1 %.not109, label %._crit_edge104, label %.lr.ph103

.lr.ph103:
  %.not76 = icmp eq ptr %28, null
  br label %34

._crit_edge104.loopexit:
  %.1.lcssa = phi ptr [ %.1, %44 ]
  br label %._crit_edge104

._crit_edge104:
  %.063.lcssa = phi ptr [ null, %25 ], [ %.1.lcssa, %._crit_edge104.loopexit ]
  %32 = icmp eq ptr %28, null
  %33 = icmp ne ptr %.063.lcssa, null
  %or.cond = select i1 %32, i1 true, i1 %33
  br i1 %or.cond, label %bytes.exit.thread, label %46

34:
  %.062101 = phi i64 [ 0, %.lr.ph103 ], [ %45, %44 ]
  %.063100 = phi ptr [ null, %.lr.ph103 ], [ %.1, %44 ]
  br i1 %.not76, label %44, label %35

35:
  %36 = getelementptr inbounds %struct.owner, ptr %0, i64 %.062101
  %37 = load ptr, ptr %36, align 8
  %38 = load ptr, ptr %37, align 8
  %39 = icmp eq ptr %38, %28
  br i1 %39, label %40, label %44

40:
  %41 = getelementptr inbounds i8, ptr %36, i64 8
  %42 = load ptr, ptr %41, align 8
  %43 = load ptr, ptr %42, align 8
  br label %44

44:
  %.1 = phi ptr [ %43, %40 ], [ %.063100, %35 ], [ %.063100, %34 ]
  %45 = add nuw nsw i64 %.062101, 1
  %exitcond111.not = icmp eq i64 %45, %.066105
  br i1 %exitcond111.not, label %._crit_edge104.loopexit, label %34

46:
  %47 = getelementptr inbounds i8, ptr %26, i64 32
  %48 = load i64, ptr %47, align 8
  %.not.i = icmp eq i64 %48, 0
  br i1 %.not.i, label %55, label %49

49:
  %50 = getelementptr inbounds i8, ptr %27, i64 16
  %51 = load ptr, ptr %50, align 8
  %52 = ptrtoint ptr %51 to i64
  %53 = ptrtoint ptr %28 to i64
  %54 = sub i64 %52, %53
  br label %bytes.exit

55:
  %56 = call i64 @malloc_usable_size(ptr nonnull %28)
  br label %bytes.exit

bytes.exit:
  %57 = phi i64 [ %56, %55 ], [ %54, %49 ]
  %.not = icmp eq ptr %31, null
  br i1 %.not, label %.thread88, label %58

bytes.exit.thread:
  %.not78 = icmp eq ptr %31, null
  br i1 %.not78, label %65, label %.thread

58:
  %59 = call i64 @malloc_usable_size(ptr nonnull %31)
  %60 = icmp ult i64 %59, %57
  br i1 %60, label %.thread, label %.thread92

.thread:
  %61 = phi i64 [ 0, %bytes.exit.thread ], [ %57, %58 ]
  br i1 %.not72, label %62, label %65

62:
  %63 = getelementptr inbounds i8, ptr %26, i64 24
  %64 = load ptr, ptr %63, align 8
  call void %64(ptr nonnull %31)
  br label %65

65:
  %66 = phi i64 [ %61, %.thread ], [ 0, %bytes.exit.thread ], [ %61, %62 ]
  %brmerge = or i1 %32, %33
  br i1 %brmerge, label %73, label %.thread88

.thread88:
  %67 = phi i64 [ %57, %bytes.exit ], [ %66, %65 ]
  %68 = getelementptr inbounds i8, ptr %26, i64 16
  %69 = load ptr, ptr %68, align 8
  %70 = call ptr %69(i64 %67)
  %.not75 = icmp eq ptr %70, null
  br i1 %.not75, label %71, label %.thread92

71:
  call void @abort()
  unreachable

.thread92:
  %.295 = phi ptr [ %70, %.thread88 ], [ %31, %58 ]
  %72 = phi i64 [ %67, %.thread88 ], [ %57, %58 ]
  call void @llvm.memset.p0.i64(ptr nonnull align 1 %.295, i8 0, i64 %72, i1 false)
  br label %73

73:
  %.165 = phi ptr [ %.063.lcssa, %65 ], [ %.295, %.thread92 ]
  %74 = load ptr, ptr %29, align 8
  store ptr %.165, ptr %74, align 8
  %75 = getelementptr inbounds i8, ptr %26, i64 32
  %76 = load i64, ptr %75, align 8
  %.not.i77 = icmp eq i64 %76, 0
  br i1 %.not.i77, label %set.exit, label %77

77:
  %.not13.i = icmp eq ptr %.165, null
  br i1 %.not13.i, label %.critedge.i, label %78

78:
  %79 = load ptr, ptr %26, align 8
  %80 = getelementptr inbounds i8, ptr %79, i64 8
  %81 = load ptr, ptr %80, align 8
  %82 = load ptr, ptr %79, align 8
  %83 = ptrtoint ptr %81 to i64
  %84 = ptrtoint ptr %82 to i64
  %85 = sub i64 %83, %84
  %86 = getelementptr inbounds i8, ptr %.165, i64 %85
  %87 = load ptr, ptr %29, align 8
  %88 = getelementptr inbounds i8, ptr %87, i64 8
  store ptr %86, ptr %88, align 8
  %89 = load ptr, ptr %26, align 8
  %90 = getelementptr inbounds i8, ptr %89, i64 16
  %91 = load ptr, ptr %90, align 8
  %92 = load ptr, ptr %89, align 8
  %93 = ptrtoint ptr %91 to i64
  %94 = ptrtoint ptr %92 to i64
  %95 = sub i64 %93, %94
  %96 = getelementptr inbounds i8, ptr %.165, i64 %95
  br label %99

.critedge.i:
  %97 = load ptr, ptr %29, align 8
  %98 = getelementptr inbounds i8, ptr %97, i64 8
  store ptr null, ptr %98, align 8
  br label %99

99:
  %100 = phi ptr [ %96, %78 ], [ null, %.critedge.i ]
  %101 = load ptr, ptr %29, align 8
  %102 = getelementptr inbounds i8, ptr %101, i64 16
  store ptr %100, ptr %102, align 8
  br label %set.exit

set.exit:
  %103 = add nuw nsw i64 %.066105, 1
  %exitcond112.not = icmp eq i64 %103, %1
  br i1 %exitcond112.not, label %._crit_edge107.loopexit, label %25
}

declare i64 @malloc_usable_size(ptr )

declare void @abort()

declare void @llvm.memset.p0.i64(ptr , i8, i64, i1 immarg)

define void @isozyme_kept_settle(ptr %0, i64 %1) {
  %3 = icmp sgt i64 %1, 0
  br i1 %3, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:
  br label %.lr.ph

._crit_edge.loopexit:
  br label %._crit_edge

._crit_edge:
  ret void

.lr.ph:
  %.08 = phi i64 [ %13, %12 ], [ 0, %.lr.ph.preheader ]
  %4 = getelementptr inbounds %struct.owner, ptr %0, i64 %.08
  %5 = getelementptr inbounds i8, ptr %4, i64 8
  %6 = load ptr, ptr %5, align 8
  %7 = load ptr, ptr %6, align 8
  %8 = load ptr, ptr %4, align 8
  %9 = load ptr, ptr %8, align 8
  %10 = icmp eq ptr %7, %9
  br i1 %10, label %11, label %12

11:
  store ptr null, ptr %6, align 8
  br label %12

12:
  %13 = add nuw nsw i64 %.08, 1
  %exitcond.not = icmp eq i64 %13, %1
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %.lr.ph
}
